// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace kaasa::ui {

/// A large number with its word below: 12 present. With large text the word stands beside it.
class DeskCounter : public QWidget {
    Q_OBJECT
public:
    DeskCounter(const QString& name, Tone tone, QWidget* parent = nullptr);

    void set(int number, const QString& word);
    int number() const { return m_shown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QBoxLayout* m_layout;
    QLabel* m_number;
    QLabel* m_word;
    int m_shown = 0;
};

}  // namespace kaasa::ui
