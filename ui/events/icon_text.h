// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kaasa::ui {

/// An icon with words beside it that people wrote: when, where, who. One line where there is room
/// for it, else as many as it takes. Empty words hide it.
class IconText : public QWidget {
    Q_OBJECT
public:
    explicit IconText(const QString& icon, QWidget* parent = nullptr);

    /// Of the words, for tests.
    void setName(const QString& objectName);
    void say(const QString& words);

private:
    QLabel* m_words;
};

}  // namespace kaasa::ui
