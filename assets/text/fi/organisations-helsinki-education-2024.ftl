# Helsingin tapauksessa mainitun tahon nimi.

organisation-helsinki-investigation-team = Helsingin tietomurron tutkintaryhmä
