# Namnet på den som nämns i fallet Puuppola.

organisation-jyvaskyla = Jyväskylä stad
