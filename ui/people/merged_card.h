// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class Workspace;

/// Under which other records a person was known before they were merged, and the way to have them
/// apart again. Not there for anybody else.
class MergedCard : public Card {
    Q_OBJECT
public:
    explicit MergedCard(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

Q_SIGNALS:
    void failed(const QString& sentence);
    /// Something was done that Ctrl+Z takes back.
    void acted(const QString& sentence);

private:
    void split();

    Workspace& m_workspace;
    qint64 m_person = 0;
    QLabel* m_names;
    QPushButton* m_split;
};

}  // namespace kaasa::ui
