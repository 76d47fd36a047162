// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/joined_paper.h"

#include <numeric>

namespace kaasa::print {

JoinedPaper::JoinedPaper(std::vector<std::unique_ptr<Document>> papers)
    : m_papers(std::move(papers))
{
    Q_ASSERT(!m_papers.empty());
}

int JoinedPaper::pageCount() const
{
    return std::accumulate(m_papers.begin(), m_papers.end(), 0,
                           [](int sum, const auto& paper) { return sum + paper->pageCount(); });
}

void JoinedPaper::paint(int page, Canvas& canvas) const
{
    for (const auto& paper : m_papers) {
        if (page < paper->pageCount()) {
            paper->paint(page, canvas);
            return;
        }
        page -= paper->pageCount();
    }
}

}  // namespace kaasa::print
