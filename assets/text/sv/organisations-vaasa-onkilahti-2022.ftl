# Namnet på den som nämns i fallet Onkilahti.

organisation-vaasa = Vasa stad
