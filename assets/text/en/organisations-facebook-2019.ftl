# The names of those that the Facebook case mentions.

organisation-facebook = Facebook (Meta)
organisation-data-protection-commission = Irish Data Protection Commission
