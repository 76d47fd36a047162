// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/papers/paper_request.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kaasa::ui {

class DateField;
class FormRow;
class PersonPicker;
class Workspace;

/// What a report is about: its period, project, event or person, its language, and whether names
/// and small groups are told.
class ReportChoices : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoices(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the choices that this kind of report has.
    void setKind(print::PaperKind kind);
    print::PaperKind kind() const { return m_kind; }
    /// Nothing while it is not said whose report it is, or the period makes no sense.
    std::optional<print::PaperRequest> request() const;

    void setLanguage(Language language);
    void setWithoutNames(bool without);
    void setProject(const Uid& project);
    void setEvent(const Uid& event);
    void setPerson(const Uid& person);
    void setPeriod(QDate from, QDate to);

    /// Projects and events may be others now.
    void readAgain();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void build();
    void readProjects();
    void readEvents();
    void nameItems();
    void showRows();
    void checkPeriod();

    Workspace& m_workspace;
    print::PaperKind m_kind = print::PaperKind::ProjectAttendance;
    QComboBox* m_project;
    FormRow* m_projectRow;
    QComboBox* m_event;
    FormRow* m_eventRow;
    PersonPicker* m_person;
    FormRow* m_personRow;
    Uid m_chosenPerson;
    DateField* m_from;
    FormRow* m_fromRow;
    DateField* m_to;
    FormRow* m_toRow;
    QComboBox* m_language;
    FormRow* m_languageRow;
    QCheckBox* m_withoutNames;
    QHash<QString, std::pair<QString, QDateTime>> m_events;  ///< title and beginning by uid
};

}  // namespace kaasa::ui
