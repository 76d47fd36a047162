// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tolerant_field.h"

#include <QTime>

namespace kaasa::ui {

/// A time of the day: 17:30, 1730, 17, 5 pm …; ↑ and ↓ move it by a quarter of an hour.
class TimeField : public TolerantField {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Invalid = empty.
    QTime time() const { return m_time; }
    void setTime(QTime time);

protected:
    Result<QString> read(const QString& typed) override;
    QString shown() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTime m_time;
};

}  // namespace kaasa::ui
