# The names of those that the case of the vehicle register mentions.

organisation-traficom = Finnish Transport and Communications Agency Traficom
    .note = Do not send the personal identity code in ordinary email: Traficom asks for secure email for it.
organisation-vehicle-register-customer = A customer of the vehicle register that was not named
