// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace kaasa::domain {
struct Fact;
}

namespace kaasa::ui {

class Card;
class FactRow;
class InlineBar;
class StatusMark;
class Workspace;

/// The answers that funders count, and what is still missing for a person to be counted in full.
/// Origin and health stay folded until somebody asks to see them.
class FactsTab : public QScrollArea {
    Q_OBJECT
public:
    explicit FactsTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

Q_SIGNALS:
    void saved();
    void failed(const QString& sentence);
    /// The tab on which consents are recorded.
    void tabRequested(const QString& id);

private:
    void fold(bool folded);
    void showCompleteness();
    void save(FactRow* row, const domain::Fact& fact, QDate since, QDate corrects);

    Workspace& m_workspace;
    qint64 m_person = 0;
    StatusMark* m_mark;
    QLabel* m_missing;
    Card* m_sum;
    Card* m_reporting;
    Card* m_special;
    InlineBar* m_consentBar;
    QPushButton* m_show;
    QWidget* m_specialRows;
    QList<FactRow*> m_rows;
};

}  // namespace kaasa::ui
