#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QTimer>
#include <QWidget>

#include "app/i18n/qt_words.h"
#include "app/tryout/key_clock.h"
#include "app/tryout/page_record.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace interleave {

class KeyField;
class LatencyStrip;
class MovingSign;

/// A page that a person uses: a field to type in, a sign that moves, and a list that is fetched from a real server. Where its thread
/// waits for the server it really freezes. What happens is recorded from when it is shown until it is closed.
/// Thread safety: UI thread only.
class TryPage : public QWidget {
    Q_OBJECT

public:
    /// Requires: the work is parameters of the scenario that is tried.
    TryPage(const Machine& machine, PageMode mode, const Parameters& work, QWidget* parent = nullptr);
    ~TryPage() override;

    /// Makes the server ready; before it is shown. Fails with CannotStart.
    Result<Done> open();
    /// What happened. Requires: it was shown, and closed.
    const Result<RunPointer>& run() const { return *m_run; }

signals:
    /// A key that was pressed shows, after so long.
    void echoed(interleave::Duration latency);
    void signPainted();
    void fetched(int count);
    void allFetched();
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createHead(PageMode mode);
    QWidget* createField();
    QWidget* createButtons();
    QLabel* createNote(const QString& text);
    void connectParts();
    void takeKey(quint64 stampMs);
    void tellKey(bool wasPainted);
    void paintSign();
    void fetchThings();
    void addThing();
    void tellAllFetched();

    QtWords m_words;
    PageRecord m_record;
    PageFetch m_fetch;
    KeyClock m_clock;
    const int m_things;
    KeyField* m_field = nullptr;
    MovingSign* m_sign = nullptr;
    LatencyStrip* m_strip = nullptr;
    QLabel* m_keyTime = nullptr;
    QLabel* m_keysFrom = nullptr;
    QLabel* m_progress = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_fetchButton = nullptr;
    QPushButton* m_closeButton = nullptr;
    QTimer m_frames;
    bool m_isOpen = false;      ///< shown, and not closed
    bool m_knowsPresses = true; ///< of all keys so far
    TimePoint m_keyDue{};
    std::optional<TimePoint> m_firstPicture{};
    std::int64_t m_pictures = 0; ///< that were due and taken
    std::optional<Result<RunPointer>> m_run;
};

} // namespace interleave
