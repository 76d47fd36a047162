// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "ui/shared/saving_form.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

class Workspace;

/// One field of an event: what it shows, and how what was typed gets into the event. Choices show a
/// code and tell a code, check boxes an empty text or any other.
struct EventField {
    using Put = std::function<Result<void>(domain::Event&, const QString&)>;
    using Store = std::function<Result<qint64>(storage::Profile&, qint64 event, const QString&)>;

    QString name;                 ///< object name: "event.title"
    const char* label = nullptr;  ///< marked for translation in the context of EventForm
    std::function<QString(const domain::Event&)> text;
    /// Errors: InvalidInput. May be null where `store` does all.
    Put put = {};
    /// Null = EventService::change with `put`.
    Store store = {};
    const char* hint = nullptr;  ///< as `label`
};

/// Fields of an event, saved one by one.
class EventForm : public SavingForm {
    Q_OBJECT
public:
    /// What can be chosen; `current` is among them even where nobody may choose it anew.
    using ChoicesOf = std::function<Choices(const QString& current)>;

    explicit EventForm(Workspace& workspace, QWidget* parent = nullptr);

    /// `edit` is taken over; null = a plain field.
    void add(EventField field, QLineEdit* edit = nullptr);
    void addWide(EventField field);
    void addText(EventField field);
    /// `choices` is asked whenever the event is shown.
    void addChoice(EventField field, ChoicesOf choices);
    void addCheck(EventField field);

    void show(const domain::EventId& id);
    void retranslate();

Q_SIGNALS:
    void saved();

private:
    void save(const QString& name, const QString& typed);

    Workspace& m_workspace;
    QList<EventField> m_fields;
    QHash<QString, ChoicesOf> m_choices;  ///< by the field's name
    domain::EventId m_event;
};

}  // namespace kaasa::ui
