// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_fact_repository.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class DateField;
class FormRow;

/// One question that funders ask: the answer, or that there is none and why, the day from which it
/// holds, and who asked.
class FactRow : public QWidget {
    Q_OBJECT
public:
    FactRow(const domain::FactDefinition& definition, const Clock& clock,
            QWidget* parent = nullptr);

    const QString& key() const { return m_definition.key; }
    /// `history`: newest first; empty = nobody asked.
    void show(const QList<storage::KeptFact>& history);
    void retranslate();
    void setError(const QString& sentence);

Q_SIGNALS:
    /// `corrects`: the day of the answer that this one takes the place of; null = a new answer.
    void answered(const kaasa::domain::Fact& fact, QDate since, QDate corrects);

private:
    void fillChoices();
    void choose(int index);
    void changeDay();
    QString hint() const;

    const domain::FactDefinition& m_definition;
    const Clock& m_clock;
    QList<storage::KeptFact> m_history;
    QComboBox* m_answer;
    DateField* m_day;  ///< the answer itself, where it is a day
    QLabel* m_sinceLabel;
    DateField* m_since;
    FormRow* m_row;
};

}  // namespace kaasa::ui
