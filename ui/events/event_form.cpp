// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_form.h"

#include "core/services/event_service.h"
#include "core/storage/event_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Event;

namespace {

constexpr int kLines = 4;
constexpr int kCharacters = 16;
const auto kYes = u"yes"_s;

/// A field of several lines that does not ask for more room than these.
class ShortText : public QPlainTextEdit {
public:
    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * kLines + 16};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

void fillChoices(QComboBox* box, const QList<EventForm::Choice>& choices, const QString& chosen)
{
    box->clear();
    for (const auto& choice : choices)
        box->addItem(choice.text, choice.code);
    box->setCurrentIndex(box->findData(chosen));
}

}  // namespace

EventForm::EventForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_columns(new FormColumns(this))
{
}

int EventForm::addRow(Row row)
{
    row.widget->setObjectName(row.field.name);
    row.row = new FormRow(row.widget, this);
    if (row.field.wide)
        m_columns->addWide(row.row);
    else
        m_columns->addWidget(row.row);
    m_rows.append(std::move(row));
    return int(m_rows.size()) - 1;
}

void EventForm::addLine(EventField field, QLineEdit* edit)
{
    if (!edit)
        edit = new QLineEdit;
    const int index = addRow({.field = std::move(field),
                              .widget = edit,
                              .typed = [edit] { return edit->text(); },
                              .fill = [edit](const QString& text) { edit->setText(text); }});
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { save(index); });
}

void EventForm::addText(EventField field)
{
    auto* edit = new ShortText;
    edit->setTabChangesFocus(true);
    edit->installEventFilter(this);
    addRow({.field = std::move(field),
            .widget = edit,
            .typed = [edit] { return edit->toPlainText(); },
            .fill = [edit](const QString& text) { edit->setPlainText(text); }});
}

void EventForm::addChoice(EventField field, Choices choices)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kCharacters);  // titles of projects are long
    const int index = addRow(
        {.field = std::move(field),
         .widget = box,
         .typed = [box] { return box->currentData().toString(); },
         .fill = [box, choices](const QString& code) { fillChoices(box, choices(code), code); }});
    connect(box, &QComboBox::activated, this, [this, index] { save(index); });
}

void EventForm::addCheck(EventField field)
{
    auto* box = new QCheckBox;
    const int index
        = addRow({.field = std::move(field),
                  .widget = box,
                  .typed = [box] { return box->isChecked() ? kYes : QString(); },
                  .fill = [box](const QString& text) { box->setChecked(!text.isEmpty()); }});
    connect(box, &QCheckBox::clicked, this, [this, index] { save(index); });
}

void EventForm::show(const domain::EventId& id)
{
    const auto event = storage::EventRepository(m_workspace.reading().database()).find(id);
    if (!event)
        return;  // the view says that it is gone
    const bool same = id == m_event;
    m_event = id;
    for (auto& row : m_rows) {
        const bool typing = same && row.widget->hasFocus() && row.typed() != row.stored;
        const bool faulty = same && !row.row->error().isEmpty();
        row.stored = row.field.text(event.value());
        if (typing || faulty)
            continue;  // what was typed is kept as a draft
        if (row.typed() != row.stored || !same || qobject_cast<QComboBox*>(row.widget))
            row.fill(*row.stored);
        row.row->setError({});
    }
}

void EventForm::save(int index)
{
    auto& row = m_rows[index];
    const auto typed = row.typed();
    if (m_event.isNull() || typed == row.stored)
        return;
    // a trial first: a number that cannot be read needs no way to the disk and back
    Event trial;
    if (const auto readable = row.field.put ? row.field.put(trial, typed) : Result<void>();
        !readable) {
        row.row->setError(sentenceFor(readable.error()));
        return;
    }
    row.stored = typed;
    auto store = row.field.store;
    if (!store) {
        store
            = [put = row.field.put](storage::Profile& profile, qint64 event, const QString& text) {
                  return services::EventService(profile).change(event, [&](Event& record) {
                      const auto done = put(record, text);
                      Q_ASSERT(done.isOk());
                  });
              };
    }
    m_workspace.write<qint64>(
        Workspace::Priority::Interface, this,
        [id = m_event, store, typed](storage::Profile& profile) -> Result<qint64> {
            const auto key = storage::EventRepository(profile.database()).keyOf(id);
            return key ? store(profile, key.value(), typed) : key.error();
        },
        [this, index, id = m_event](const Result<qint64>& result) {
            if (id == m_event)
                written(index, result);
        });
}

void EventForm::written(int index, const Result<qint64>& result)
{
    auto& row = m_rows[index];
    row.row->setError(result ? QString() : sentenceFor(result.error()));
    if (!result) {
        row.stored.reset();  // not saved: leaving the field tries again
        return;
    }
    show(m_event);  // in its one form: "50 " becomes 50
    Q_EMIT saved();
}

void EventForm::commit()
{
    for (int i = 0; i < m_rows.size(); ++i)
        save(i);
}

void EventForm::enter()
{
    m_rows.first().widget->setFocus(Qt::OtherFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(m_rows.first().widget))
        edit->selectAll();
}

void EventForm::retranslate()
{
    for (const auto& row : m_rows) {
        if (auto* box = qobject_cast<QCheckBox*>(row.widget))
            box->setText(tr(row.field.label));
        else
            row.row->setLabel(tr(row.field.label));
        if (row.field.hint)
            row.row->setHint(tr(row.field.hint));
    }
    if (!m_event.isNull())
        show(m_event);  // kinds and languages in the words of the new language
}

bool EventForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

}  // namespace kaasa::ui
