// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::exchange {

/// What a person ticked, and what she wrote beside the given answers.
struct TickedAnswers {
    QStringList options;
    QString other;
};

/// The answers that a tick-box question offers. Form sites join them with commas although the
/// answers have commas themselves ("Latviešu valoda, sarunu klubs"), so cells are split only at
/// whole answers.
class AnswerOptions {
public:
    /// The answers are known, for example because they are the events of the profile.
    explicit AnswerOptions(QStringList options);
    /// They are told from what people ticked: parts that always stand together are one answer;
    /// answers that begin with a date, or end with one in brackets, are parted there.
    static AnswerOptions inferred(const QStringList& cells);

    const QStringList& options() const { return m_options; }

    TickedAnswers split(const QString& cell) const;

private:
    QStringList m_options;  ///< longest first
};

}  // namespace kaasa::exchange
