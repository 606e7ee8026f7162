# The names of those that the cases of the banks mention.

organisation-s-pankki = S-Bank
organisation-aktia = Aktia Bank
    .note = Get in touch in the online bank, with the feedback form or by calling customer service.
organisation-finanssivalvonta = Financial Supervisory Authority
organisation-avance = Law firm Avance
organisation-stelliane = Stelliane, a data protection consultancy
organisation-demokraatti = Demokraatti
