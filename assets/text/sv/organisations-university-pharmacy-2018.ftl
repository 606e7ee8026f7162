# Namnet på den som nämns i fallet Universitetsapoteket.

organisation-university-pharmacy = Universitetsapoteket (Yliopiston Apteekki)
