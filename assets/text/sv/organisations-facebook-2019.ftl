# Namnen på dem som nämns i fallet Facebook.

organisation-facebook = Facebook (Meta)
organisation-data-protection-commission = Irlands dataskyddsmyndighet
