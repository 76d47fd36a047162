// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/page.h"
#include "ui/frame/workspace_commands.h"
#include "ui/shared/compare_view.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/two_row_delegate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// Olga Jurjeva was written down a second time, in Cyrillic.
struct DuplicatesStory {
    test::ScreenStage stage;
    qint64 olga = stage.centre().people[u"Jurjeva"_s];
    qint64 twin = 0;

    DuplicatesStory()
    {
        stage.speak(Language::English);
        const auto known = person(olga);
        domain::Person draft;
        draft.names = {{domain::NameForm::Document, u"Ольга"_s, u"Юрьева"_s, {}}};
        draft.birthDate = known.birthDate;
        draft.birthYear = known.birthYear;
        draft.contacts = {{domain::ContactKind::Email, u"olga@example.org"_s, {}, {}}};
        draft.municipality = u"Jēkabpils"_s;
        write<services::AddedPerson>(
            [draft](storage::Profile& profile) {
                return services::PeopleService(profile).add(draft);
            },
            [this](const Result<services::AddedPerson>& added) { twin = added.value().key; });
        REQUIRE(stage.window().open(u"duplicates"_s));
        waitForPairs();
    }

    template <typename T>
    void write(std::function<Result<T>(storage::Profile&)> job,
               std::function<void(const Result<T>&)> done)
    {
        stage.workspace().write<T>(ui::Workspace::Priority::Interface, &stage.window(),
                                   std::move(job), std::move(done));
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSettled(); }));
    }

    domain::Person person(qint64 key)
    {
        return storage::PersonRepository(stage.workspace().reading().database())
            .findByKey(key)
            .value();
    }

    /// Everybody was compared with everybody.
    void waitForPairs()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSettled(); }));
        REQUIRE(QTest::qWaitFor([this] { return stage.jobs().jobs().isEmpty(); }));
        test::ScreenStage::settle();
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().currentPage()->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    QStringList rows()
    {
        QStringList texts;
        const auto* model = find<ui::InstantList>(u"duplicates.list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(both(model->index(row, 0)));
        return texts;
    }

    static QString both(const QModelIndex& pair)
    {
        return pair.data().toString() + u" – "_s
            + pair.data(ui::TwoRowDelegate::DetailRole).toString();
    }

    void choose()
    {
        auto* list = find<ui::InstantList>(u"duplicates.list"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto index = list->model()->index(row, 0);
            if (both(index).contains(u"Юрьева"))
                list->setCurrentIndex(index);
        }
        list->setFocus();
        test::ScreenStage::settle();
    }

    bool isOne()
    {
        return services::MergeService(stage.workspace().reading()).mergedInto(olga).value().size()
            == 1;
    }
};

}  // namespace

TEST_CASE("A pair is compared, merged with one key and split with another", "[ui][duplicates]")
{
    DuplicatesStory story;
    ui::WorkspaceCommands commands(story.stage.workspace(), story.stage.window());
    const auto before = story.rows();
    REQUIRE_FALSE(before.filter(u"Юрьева"_s).isEmpty());
    story.choose();
    auto* compare = story.find<ui::CompareView>(u"duplicates.compare"_s);
    CHECK(compare->isVisible());
    CHECK(compare->chosen(u"name"_s) == 0);

    QTest::keyClick(story.find<ui::InstantList>(u"duplicates.list"_s), Qt::Key_Return,
                    Qt::ControlModifier);
    story.waitForPairs();
    CHECK(story.isOne());
    CHECK(story.rows().filter(u"Юрьева"_s).isEmpty());
    CHECK(story.person(story.olga).contacts.last().typed == u"olga@example.org");

    QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    story.waitForPairs();
    CHECK_FALSE(story.isOne());
    CHECK(story.rows() == before);
}

TEST_CASE("The other record's name stands when it is chosen", "[ui][duplicates]")
{
    DuplicatesStory story;
    story.choose();
    story.find<ui::CompareView>(u"duplicates.compare"_s)->chooseAll(1);
    QTest::mouseClick(story.find<QPushButton>(u"duplicates.merge"_s), Qt::LeftButton);
    story.waitForPairs();
    CHECK(services::MergeService(story.stage.workspace().reading())
              .mergedInto(story.twin)
              .value()
              .size()
          == 1);
    CHECK(domain::displayName(story.person(story.twin)) == u"Ольга Юрьева");
    CHECK(story.person(story.twin).municipality == u"Jēkabpils");
}

TEST_CASE("Two people are told apart for good; an empty list says so", "[ui][duplicates]")
{
    DuplicatesStory story;
    while (!story.rows().isEmpty()) {
        const auto count = story.rows().size();
        auto* list = story.find<ui::InstantList>(u"duplicates.list"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete, Qt::ControlModifier);
        story.waitForPairs();
        REQUIRE(story.rows().size() < count);
    }
    CHECK_FALSE(story.isOne());
    const auto texts = story.find<ui::EmptyState>({})->findChildren<QLabel*>();
    CHECK(std::any_of(texts.begin(), texts.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == u"No likely duplicates.";
    }));
}

TEST_CASE("Whoever was merged says so on her page, and is split again there", "[ui][duplicates]")
{
    DuplicatesStory story;
    story.write<void>(
        [&](storage::Profile& profile) {
            return services::MergeService(profile).merge(story.olga, story.twin);
        },
        [](const Result<void>& merged) { REQUIRE(merged); });
    const auto uid = story.person(story.olga).id.toString();
    REQUIRE(story.stage.window().open(u"people/"_s + uid));
    test::ScreenStage::settle();
    auto* names = story.find<QLabel>(u"person.mergedFrom"_s);
    REQUIRE(names->isVisible());
    CHECK(names->text().contains(u"Юрьева"_s));
    story.find<QPushButton>(u"person.split"_s)->click();
    story.waitForPairs();
    CHECK_FALSE(names->isVisible());
    CHECK(services::MergeService(story.stage.workspace().reading())
              .mergedInto(story.olga)
              .value()
              .isEmpty());
}
