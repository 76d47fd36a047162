// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/removal.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {

Error removed()
{
    return {Error::Code::Refused, u"removed from the space"_s, {u"sync.removed"_s}};
}

bool isRemoval(const Error& error)
{
    return error == removed();
}

}  // namespace kaasa::sync
