// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class JoinStep;
class LanguageSwitch;
class OrganisationStep;
class Preferences;
class ReadyStep;
class SecurityStep;
class SetupStep;
class StepList;
class YouStep;

/// The first run: Language, Organisation, You, Security, Ready. Nothing is written before the last
/// step; a backup and the sample are opened after the second. Whoever was invited joins instead of
/// the last two. Ctrl+Enter goes on, Alt+Left goes
/// back.
class SetupWizard : public QWidget {
    Q_OBJECT
public:
    /// New profiles go into `folder`, made when it is not there.
    SetupWizard(LanguageSwitch& language, const Clock& clock, Preferences& preferences,
                QString folder, QWidget* parent = nullptr);
    ~SetupWizard() override;

Q_SIGNALS:
    /// The profile lies at `path`; `address` is the page to open first.
    void finished(const QString& path, const QString& address);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showStep(int index);
    void beginToJoin();
    void next();
    void finish(const QString& address);
    void openBackup();
    void openSample();
    /// The steps of the way that was chosen.
    QList<SetupStep*> steps() const;
    SetupStep* step() const { return steps().at(m_step); }

    const Clock& m_clock;
    QString m_folder;
    QWidget* m_side;
    QLabel* m_product;
    QLabel* m_motto;
    StepList* m_list;
    QLabel* m_promise;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_lead;
    QWidget* m_sheet;  ///< all steps, of which one is seen
    int m_step = 0;    ///< among `steps`
    SetupStep* m_language;
    OrganisationStep* m_organisation;
    YouStep* m_you;
    SecurityStep* m_security;
    ReadyStep* m_ready;
    JoinStep* m_join;
    QPushButton* m_back;
    QPushButton* m_next;
    bool m_making = false;  ///< the sample, on a thread of its own
};

}  // namespace kaasa::ui
