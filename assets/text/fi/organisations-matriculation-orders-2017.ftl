# Ylioppilastutkintolautakunnan tapauksessa mainittujen tahojen nimet.

organisation-matriculation-board = Ylioppilastutkintolautakunta
organisation-matriculation-web-provider = lautakunnan verkkosivujen palveluntarjoaja (nimeä ei kerrottu)
