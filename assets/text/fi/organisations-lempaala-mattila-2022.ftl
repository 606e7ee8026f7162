# Kenen koulua Mattilan tapaus koskee.

organisation-lempaala = Lempäälän kunta
