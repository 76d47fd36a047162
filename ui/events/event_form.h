// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

class FormColumns;
class FormRow;
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
    bool wide = false;           ///< takes the whole row
};

/// Fields of an event. Each saves itself when it is left; what cannot be saved stays as it was
/// typed, with a sentence below.
class EventForm : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString code;
        QString text;
    };
    /// What can be chosen; `current` is among them even where nobody may choose it anew.
    using Choices = std::function<QList<Choice>(const QString& current)>;

    explicit EventForm(Workspace& workspace, QWidget* parent = nullptr);

    /// `edit` is taken over; null = a plain field.
    void addLine(EventField field, QLineEdit* edit = nullptr);
    /// Several lines.
    void addText(EventField field);
    /// `choices` is asked whenever the event is shown.
    void addChoice(EventField field, Choices choices);
    void addCheck(EventField field);

    /// Fills the fields; one that is being typed into keeps its text while it is the same event.
    void show(const domain::EventId& id);
    /// Saves what is typed and not yet saved.
    void commit();
    void enter();
    void retranslate();

Q_SIGNALS:
    void saved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        EventField field;
        QWidget* widget;
        FormRow* row;
        std::function<QString()> typed;
        std::function<void(const QString&)> fill;
        std::optional<QString> stored;  ///< as it is in the profile; nothing: not known
    };

    int addRow(Row row);
    void save(int index);
    void written(int index, const Result<qint64>& result);

    Workspace& m_workspace;
    FormColumns* m_columns;
    QList<Row> m_rows;
    domain::EventId m_event;
};

}  // namespace kaasa::ui
