// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kaasa::ui {

class IconLabel;

/// Something to be done: icon, what (and whom it concerns below), the act as a link at the end.
class TaskRow : public QWidget {
    Q_OBJECT
public:
    explicit TaskRow(QWidget* parent = nullptr);

    void set(const QString& iconName, Tone tone, const QString& text, const QString& detail,
             const QString& act);

    /// The caret goes to its act.
    void enter();

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QPushButton* m_act;
};

}  // namespace kaasa::ui
