// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_card.h"

class QPlainTextEdit;

namespace kaasa::ui {

class FormRow;

/// A free note; she may read it.
class NoteCard : public PersonCard {
    Q_OBJECT
public:
    explicit NoteCard(Workspace& workspace, QWidget* parent = nullptr);

    void commit() override;
    void retranslate() override;

protected:
    void fill() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_note;
    FormRow* m_row;
    qint64 m_of = 0;  ///< whose note stands in the field
    QString m_stored;
};

}  // namespace kaasa::ui
