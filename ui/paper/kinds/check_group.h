// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace kaasa::ui {

class FormColumns;

/// Check boxes under one heading, in two columns where there is room.
class CheckGroup : public QWidget {
    Q_OBJECT
public:
    explicit CheckGroup(QWidget* parent = nullptr);

    void addCheck(QCheckBox* box);
    void setTitle(const QString& title);

    /// One column is enough; where there is more room there are two.
    QSize sizeHint() const override;

private:
    QLabel* m_title;
    FormColumns* m_boxes;
};

}  // namespace kaasa::ui
