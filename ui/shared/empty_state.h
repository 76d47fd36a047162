// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kaasa::ui {

class IconLabel;

/// What a list shows while it is empty: what belongs here, one act, one link.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setSentence(const QString& sentence);
    /// Empty = no button, no link. The icon says what kind of act it is: "plus" only where
    /// something is made.
    void setAct(const QString& text, const QString& iconName = {});
    void setLink(const QString& text);
    /// The caret onto the button, where there is one.
    void focusAct();

Q_SIGNALS:
    void acted();
    void linkChosen();

private:
    IconLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_act;
    QPushButton* m_link;
};

}  // namespace kaasa::ui
