# The name of Kela as it handles benefits.

organisation-kela-benefits = Social Insurance Institution (Kela, benefits)
    .note = Your email goes to the data protection officer. Do not send the personal identity code in ordinary email.
