# De som nämns i fallen i tre välfärdsområden.

organisation-varsinais-suomi-hospital-district = Egentliga Finlands sjukvårdsdistrikt
