// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/proof_list.h"
#include "ui/print/papers/paper_request.h"
#include "ui/shared/card.h"

class QPushButton;

namespace kaasa::ui {

class InstantTable;
class ReportTableModel;

/// Who stands behind a figure: each person once, how often, how long, since when. Enter opens her
/// page, Esc puts the list away.
class ProofCard : public Card {
    Q_OBJECT
public:
    explicit ProofCard(QWidget* parent = nullptr);

    /// `what`: the figure in words.
    void show(const QString& what, const std::vector<reports::ProofPerson>& people);
    void retranslate();
    void enter();

Q_SIGNALS:
    void openRequested(const QString& address);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();

    QString m_what;
    std::vector<reports::ProofPerson> m_people;
    QPushButton* m_close;
    ReportTableModel* m_model;
    InstantTable* m_table;
};

/// Whom a number of a report counts; `about` as in ReportRow.
reports::ProofWish proofWish(const print::PaperRequest& request, const QString& about);

}  // namespace kaasa::ui
