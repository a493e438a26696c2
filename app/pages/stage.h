#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSplitter>
#include <vector>

#include "app/pages/page_entry.h"
#include "app/pages/page_view.h"

namespace interleave {

/// Has the views of all pages, each once, and shows those of one page. What all of them are told goes through here.
/// Thread safety: UI thread only.
class Stage : public QSplitter {
    Q_OBJECT

public:
    /// The first page is shown. Requires: there is one, and each has a view.
    Stage(std::vector<PageEntry> pages, const ViewContext& context, const Theme& theme, QWidget* parent = nullptr);

    const std::vector<PageEntry>& pages() const { return m_pages; }
    /// The one that is wanted.
    const PageEntry& page() const { return m_pages[m_page]; }
    /// The first one where none has this id.
    void setPage(const QString& id);
    /// Whether there is enough height for all views of a page; else of several its last one stands alone.
    void setRoomForAll(bool hasRoom);
    /// Not all of the page is shown.
    bool isTooLow() const;

    std::vector<PageView*> views() const;
    /// The first view of this kind; null: no page has one.
    template<typename View>
    View* find() const
    {
        for (const MadeView& made : m_views) {
            if (auto* view = dynamic_cast<View*>(made.view))
                return view;
        }
        return nullptr;
    }
    /// Whether the page has this view, if there is room for it.
    bool wants(const PageView& view) const;
    bool isShown(const PageView& view) const;
    /// The height that the page's other views need to be read, with what is between them.
    int leastHeightBeside(const PageView& view) const;
    /// The view that shows the runs now: of several the last.
    PageView& picture() const { return *shown().back(); }
    /// The view at the top of the page.
    PageView& top() const { return *viewMadeBy(page().views.front()); }

    void setRuns(const std::vector<GanttRun>& runs);
    void setTime(TimePoint time);
    void setPace(const ReplayPace& pace);
    void setBusy(bool busy);
    void setTheme(const Theme& theme);

signals:
    /// Other views are shown, or another page.
    void changed();
    /// As of any view.
    void hoverText(const QString& text);
    void timeAsked(interleave::TimePoint time);
    void failed(interleave::Error error);

private:
    struct MadeView {
        MakeView make;
        PageView* view;
    };

    void makeViews(const ViewContext& context, const Theme& theme);
    void add(PageView& view);
    PageView* viewMadeBy(MakeView make) const;
    std::vector<PageView*> shown() const;
    void showViews();

    std::vector<PageEntry> m_pages;
    std::vector<MadeView> m_views; ///< from top to bottom
    std::size_t m_page = 0;
    bool m_hasRoom = true;
};

} // namespace interleave
