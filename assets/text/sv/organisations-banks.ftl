# Namnen på dem som nämns i bankernas fall.

organisation-s-pankki = S-Banken
organisation-aktia = Aktia Bank
    .note = Ta kontakt i nätbanken, med responsblanketten eller genom att ringa kundtjänsten.
organisation-finanssivalvonta = Finansinspektionen
organisation-avance = Advokatbyrån Avance
organisation-stelliane = Stelliane, ett rådgivningsföretag för dataskydd
organisation-demokraatti = Demokraatti
