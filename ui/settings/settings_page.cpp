// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/shared/column_area.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/saving_form.h"

#include <QVBoxLayout>

namespace kaasa::ui {

SettingsPage::SettingsPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
{
    m_bar->hide();
    connect(context.workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            read();
    });
}

void SettingsPage::arrive(const QString& argument)
{
    Q_UNUSED(argument);
    tell({});
    read();
}

void SettingsPage::tell(const QString& fault)
{
    if (fault.isEmpty())
        m_bar->clear();
    else
        m_bar->tell(InlineBar::Kind::Error, fault);
}

void SettingsPage::change(std::function<Result<qint64>(storage::Profile&)> job, const QString& done)
{
    workspace().write<qint64>(Workspace::Priority::Interface, this, std::move(job),
                              [this, done](const Result<qint64>& written) {
                                  tell(written ? QString() : sentenceFor(written.error()));
                                  if (!written)
                                      return;
                                  if (done.isEmpty())
                                      Q_EMIT saved();
                                  else
                                      Q_EMIT acted(done);
                              });
}

void SettingsPage::save(SavingForm* form, const QString& field, const QString& record,
                        std::function<Result<qint64>(storage::Profile&)> job)
{
    workspace().write<qint64>(Workspace::Priority::Interface, this, std::move(job),
                              [this, form, field, record](const Result<qint64>& written) {
                                  form->answer(record, field,
                                               written ? QString() : sentenceFor(written.error()));
                                  if (written)
                                      Q_EMIT saved();
                              });
}

ColumnArea* settingsColumn(const QString& name)
{
    auto* area = new ColumnArea;
    area->setObjectName(name);
    area->column()->setContentsMargins(24, 16, 24, 24);
    area->column()->setSpacing(16);
    return area;
}

}  // namespace kaasa::ui
