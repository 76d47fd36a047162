// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_form.h"
#include "ui/print/papers/paper_request.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace kaasa::ui {

class FormRow;
class Workspace;

/// The choices of a paper that Kaasa makes of its profile: fields that edit a PaperRequest. A kind
/// adds its fields in its constructor, fills them in show() and reads them in take().
class RequestForm : public PaperForm {
    Q_OBJECT
public:
    /// `workspace` must outlive the form. Call begin() once the fields are there.
    RequestForm(Workspace& workspace, print::PaperKind kind, const Uid& subject, QWidget* parent);

    QString title() const override;
    void retranslate() override;
    QVariantMap choices() const override;
    void setChoices(const QVariantMap& choices) override;
    MakePaper make() const override;
    QString cure(PaperRemark::Kind kind) const override;
    void applyCure(PaperRemark::Kind kind) override;

protected:
    /// Shows the usual choices and sets every word.
    void begin();
    virtual void show(const print::PaperRequest& request);
    virtual void take(print::PaperRequest& request) const;
    /// Other usual choices, from now on.
    void setUsual(const print::PaperRequest& usual);
    void setLanguageLabel(const QString& label);
    /// Changes the request itself, then shows it.
    void change(const print::PaperRequest& request);
    void edited();

    QVBoxLayout* column() const { return m_column; }
    Workspace& workspace() const { return m_workspace; }
    const print::PaperRequest& request() const { return m_request; }

    /// Made, named, and listened to.
    QComboBox* addChoice(const QString& name);
    QCheckBox* addCheck(const QString& name);
    QSpinBox* addNumber(const QString& name, int most);
    QLineEdit* addText(const QString& name);
    /// Languages in their own words; `first` is a line above them, set in retranslate().
    QComboBox* addLanguage(const QString& name, bool withFirst);

private:
    Workspace& m_workspace;
    print::PaperRequest m_usual;
    print::PaperRequest m_request;
    std::optional<Error> m_gone;  ///< what the paper is about is not there
    QVBoxLayout* m_column;
    QComboBox* m_language;
    FormRow* m_languageRow;
    bool m_showing = false;
    bool m_languageLabelled = false;  ///< by the kind, in its own words
    Language m_remarks;               ///< the language that remarks were last made in
};

/// "Sign-in sheet", "Name badges" …: what a kind of paper is called on screen.
QString paperTitle(print::PaperKind kind);

/// In a combo box whose items hold codes: chooses the item; the first where there is no such one.
void chooseData(QComboBox* box, const QVariant& data);

}  // namespace kaasa::ui
