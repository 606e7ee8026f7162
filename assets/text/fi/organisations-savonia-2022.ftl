# Savonian tapauksessa mainittujen tahojen nimet.

organisation-savonia = Savonia-ammattikorkeakoulu
organisation-tivi = Tivi-lehti
