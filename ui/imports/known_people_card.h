// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "ui/shared/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace kaasa::ui {

class CompareView;
class RowsModel;
class WholeList;

/// Rows of a list beside people who may be meant by them: 1 keep ours, 2 take theirs, 3 a new
/// person, 4 decide later. The answers go into the next check and into the import.
class KnownPeopleCard : public Card {
    Q_OBJECT
public:
    explicit KnownPeopleCard(QWidget* parent = nullptr);

    void show(const exchange::ImportReport& report);
    const exchange::PersonAnswers& answers() const { return m_answers; }
    /// Another list has come: what was answered is no more.
    void forget();
    bool isEmpty() const { return m_questions.isEmpty(); }
    void retranslate();

Q_SIGNALS:
    void answersChanged();

private:
    void build();
    void fill();
    void showChosen();
    void answer(exchange::PersonChoice choice);
    void goOn();
    int chosen() const;
    /// What will happen to a row, and whether somebody decided it or it is certain.
    std::pair<QString, bool> answerOf(const exchange::PersonQuestion& question) const;

    QList<exchange::PersonQuestion> m_questions;
    int m_more = 0;
    exchange::PersonAnswers m_answers;
    RowsModel* m_model;
    WholeList* m_list;
    QLabel* m_moreWords;
    QLabel* m_why;
    CompareView* m_compare;
    QCheckBox* m_forAll;
    QList<QPushButton*> m_choices;  ///< in the order of PersonChoice
};

}  // namespace kaasa::ui
