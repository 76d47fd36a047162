// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/discretion.h"

namespace kaasa::ui {

Discretion& Discretion::current()
{
    static Discretion kOne;
    return kOne;
}

void Discretion::set(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT changed(on);
}

}  // namespace kaasa::ui
