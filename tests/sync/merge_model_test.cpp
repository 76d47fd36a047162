// SPDX-License-Identifier: GPL-3.0-or-later
// The model of the merge rules alone, on thousands of stories; and that each way to get a rule
// wrong is noticed, so that the model can be trusted where replicas are measured by it.
#include "tests/support/catch.h"
#include "tests/sync/merge_model.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <tuple>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::MergeModel;

namespace {

using Deed = MergeModel::Deed;
using Mutant = MergeModel::Mutant;

constexpr int kPeople = 8;
constexpr int kMeetings = 3;

struct Computer {
    MergeModel model;
    std::vector<Deed> log;
    qint64 skew;  ///< ms
    qint64 last = 0;

    MergeModel::Mark tick(qint64 now, int number)
    {
        last = std::max(last + 1, (now + skew) << 16);
        return {last, number};
    }
    void hear(const Deed& deed)
    {
        last = std::max(last, deed.stamp.first);
        model.apply(deed);
    }
};

class Story {
public:
    Story(quint32 seed, Mutant mutant)
        : m_random(seed)
    {
        constexpr std::array<qint64, 6> skews{0, 0, 0, -400'000, 90'000, 3};
        for (int left = 2 + below(5); left > 0; --left)
            m_all.push_back({MergeModel(mutant), {}, skews[size_t(below(6))]});
    }

    /// What is wrong in the end; empty when the rules hold.
    QString run()
    {
        for (int left = 20 + below(101); left > 0; --left) {
            m_now += below(51);
            const int number = below(int(m_all.size()));
            if (below(5) < 4)
                act(number);
            else
                hear(m_all[size_t(number)], m_all[size_t(below(int(m_all.size())))]);
        }
        std::vector<Deed> everything;
        for (const auto& computer : m_all)
            everything.insert(everything.end(), computer.log.begin(), computer.log.end());
        auto twice = everything;
        twice.insert(twice.end(), everything.begin(), everything.end());
        for (auto& computer : m_all) {
            std::shuffle(twice.begin(), twice.end(), m_random);
            for (const auto& deed : twice)
                computer.hear(deed);
        }
        return faultOf(everything);
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }

    void act(int number)
    {
        auto& computer = m_all[size_t(number)];
        Deed deed{{}, Deed::Kind::Set, below(kPeople), below(kMeetings), 0, {}, {}};
        const int kind = below(80);
        if (kind < 35) {
            deed.field = below(3);
            deed.value = below(5);
        } else if (kind < 60) {
            deed.kind = Deed::Kind::Mark;
            deed.value = below(2);
        } else if (kind < 70) {
            deed.kind = Deed::Kind::Clear;
            deed.seen = computer.model.marks(deed.meeting, deed.person);
            if (deed.seen.empty())
                return;
        } else if (kind < 78) {
            deed.field = MergeModel::kMergedInto;
            if (const int other = below(kPeople); other != deed.person)
                deed.value = other;
        } else {
            deed.kind = Deed::Kind::Erase;
        }
        deed.stamp = computer.tick(m_now, number);
        computer.log.push_back(deed);
        computer.model.apply(deed);
    }

    void hear(Computer& to, const Computer& from)
    {
        auto deeds = from.log;
        std::shuffle(deeds.begin(), deeds.end(), m_random);
        deeds.resize(size_t(below(int(deeds.size()) + 1)));
        for (const auto& deed : deeds)
            to.hear(deed);
    }

    QString faultOf(const std::vector<Deed>& everything) const
    {
        const auto& model = m_all.front().model;
        for (const auto& computer : m_all) {
            if (!(computer.model == model))
                return u"replicas differ"_s;
            if (computer.model.holdsErased())
                return u"something of an erased person is left"_s;
        }
        std::set<std::tuple<int, int, int, MergeModel::Mark>> cleared;
        for (const auto& deed : everything) {
            for (const auto& [computer, mark] : deed.seen)
                cleared.insert({deed.meeting, deed.person, computer, mark});
        }
        for (const auto& deed : everything) {
            if (deed.kind != Deed::Kind::Mark || model.isErased(deed.person))
                continue;
            const int computer = deed.stamp.second;
            const auto seen = [&](const auto& each) {
                const auto& [meeting, person, by, mark] = each;
                return meeting == deed.meeting && person == deed.person && by == computer
                    && mark >= deed.stamp;
            };
            if (std::none_of(cleared.begin(), cleared.end(), seen)
                && !model.stands(deed.meeting, deed.person, computer))
                return u"a mark that nobody cleared is lost"_s;
        }
        for (int person = 0; person < kPeople; ++person) {
            const auto into = model.field(person, MergeModel::kMergedInto);
            if (model.root(model.root(person)) != model.root(person)
                || (into && !model.isErased(*into) && model.root(*into) != model.root(person)))
                return u"two roots of one group"_s;
        }
        return {};
    }

    std::mt19937 m_random;
    std::vector<Computer> m_all;
    qint64 m_now = 1'000'000;
};

}  // namespace

TEST_CASE("The rules hold in three thousand stories", "[sync][model]")
{
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed);
        REQUIRE(Story(seed, Mutant::None).run() == QString());
    }
}

TEST_CASE("Each way to get a rule wrong is noticed", "[sync][model]")
{
    const auto mutant = GENERATE(Mutant::ClearWithoutMax, Mutant::NoEraseGuard, Mutant::NoCycleRule,
                                 Mutant::TiesByArrival);
    QString fault;
    for (quint32 seed = 1; seed <= 3000 && fault.isEmpty(); ++seed)
        fault = Story(seed, mutant).run();
    CAPTURE(int(mutant));
    CHECK_FALSE(fault.isEmpty());
}
