#include "ui/kit/paged_model.h"
