// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/consent_repository.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kaasa::ui {

/// Records one answer to one question: yes or no, in which language she was asked, how she answered
/// and where the paper is. Shows the exact words she agrees to.
class ConsentDialog : public QDialog {
    Q_OBJECT
public:
    ConsentDialog(domain::ConsentPurpose purpose, QList<storage::ConsentText> texts,
                  QWidget* parent = nullptr);

    domain::ConsentEntry entry() const;

private:
    void showText();

    domain::ConsentPurpose m_purpose;
    QList<storage::ConsentText> m_texts;
    QComboBox* m_answer;
    QComboBox* m_language;
    QLabel* m_text;
    QComboBox* m_way;
    QLineEdit* m_paper;
};

/// In the language of the screen: "Photos may be published".
QString consentPurposeName(domain::ConsentPurpose purpose);
/// "Given 05.03.2026, on paper, no. 12".
QString consentLine(const domain::ConsentEntry& entry);

}  // namespace kaasa::ui
