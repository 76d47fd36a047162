// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace kaasa::ui {

/// One page of the first-run wizard. It sets its texts in retranslate() alone.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// In the list at the side: "Organisation".
    virtual QString name() const = 0;
    virtual QString title() const = 0;
    /// One or two sentences under the title.
    virtual QString lead() const = 0;
    virtual void retranslate() = 0;
    /// Whether the wizard may go on; shows what is wrong and goes there otherwise.
    virtual bool check() { return true; }
    virtual void focusFirst() = 0;

protected:
    /// Two parts side by side; with large text one below the other.
    QBoxLayout* pair(QWidget* one, QWidget* other);
};

}  // namespace kaasa::ui
