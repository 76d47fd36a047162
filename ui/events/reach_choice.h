// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QComboBox>

namespace kaasa::ui {

/// How far an act on one meeting of several goes: this one, this and later ones, all.
class ReachChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ReachChoice(QWidget* parent = nullptr);

    services::Reach reach() const;
};

}  // namespace kaasa::ui
