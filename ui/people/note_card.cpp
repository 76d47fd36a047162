// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/note_card.h"

#include "core/services/people_service.h"
#include "core/storage/person_note_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLines = 4;

}  // namespace

NoteCard::NoteCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_note(new QPlainTextEdit)
    , m_row(new FormRow(m_note, this))
{
    m_note->setObjectName(u"person.note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * kLines + 16);
    m_note->installEventFilter(this);
    body()->addWidget(m_row);
}

void NoteCard::retranslate()
{
    setTitle(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_row->setHint(tr("The person may ask to read it. Nothing confidential belongs here."));
}

void NoteCard::fill()
{
    const auto note
        = storage::PersonNoteRepository(workspace().reading().database()).find(person());
    if (!note)
        return;  // the page says why
    const bool draft = m_of == person() && m_note->toPlainText() != m_stored;
    m_stored = note.value();
    if (draft)
        return;
    m_of = person();
    m_note->setPlainText(m_stored);
    m_row->setError({});
}

void NoteCard::commit()
{
    const auto typed = m_note->toPlainText();
    if (m_of == 0 || typed == m_stored)
        return;
    workspace().write<void>(
        Workspace::Priority::Interface, this,
        [person = m_of, typed](storage::Profile& profile) {
            return services::PeopleService(profile).saveNote(person, typed);
        },
        [this, typed, of = m_of](const Result<void>& written) {
            if (of != m_of)
                return;
            m_row->setError(written ? QString() : sentenceFor(written.error()));
            if (!written)
                return;
            const bool same = m_note->toPlainText() == typed;
            m_stored = typed;
            if (same)
                fill();
            Q_EMIT saved();
        });
}

bool NoteCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commit();
    return PersonCard::eventFilter(watched, event);
}

}  // namespace kaasa::ui
