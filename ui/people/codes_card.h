// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_part_repository.h"
#include "ui/people/person_card.h"

class QCheckBox;
class QLineEdit;

namespace kaasa::ui {

class FormRow;
class SegmentedControl;

/// The personal code, which nobody needs to have: masked until it is asked for, judged in words,
/// with the older ones below. A doubtful one is taken only with the document seen.
class CodesCard : public PersonCard {
    Q_OBJECT
public:
    explicit CodesCard(Workspace& workspace, QWidget* parent = nullptr);

    void commit() override;
    void retranslate() override;

protected:
    void fill() override;

private:
    /// `born`: her birth date as it is recorded.
    void addCode(const storage::KeptCode& code, bool newest, QDate born);
    void save();
    void takeBirthDate(QDate day);
    QString country() const;

    SegmentedControl* m_country;
    QLineEdit* m_code;
    FormRow* m_codeRow;
    QCheckBox* m_seen;
    Uid m_shown;  ///< the code that is unfolded
};

/// What a kept code is worth, in words; empty when there is nothing to say.
QString codeVerdict(const QString& verdict, bool documentSeen);

}  // namespace kaasa::ui
