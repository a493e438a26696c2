// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/task_queue.h"

#include <string>

#include "tests/support/print.h"

using namespace interleave;

namespace {

TaskId task(char letter)
{
    return static_cast<TaskId>(letter - 'A');
}

/// Takes all out: "ABC".
std::string textOf(TaskQueue& queue)
{
    std::string text;
    while (const std::optional<TaskId> first = queue.takeFirst())
        text += static_cast<char>('A' + indexOf(*first));
    return text;
}

} // namespace

class TaskQueueTest : public QObject {
    Q_OBJECT

    TaskLinks m_links = TaskLinks(26);

private slots:
    void NobodyStandsInANewQueue()
    {
        TaskQueue queue(m_links);
        QVERIFY(queue.isEmpty());
        QVERIFY(!queue.takeFirst());
    }

    void TasksComeOutInTheirOrder()
    {
        TaskQueue queue(m_links);
        queue.pushBack(task('C'));
        queue.pushBack(task('A'));
        queue.pushFront(task('B'));
        QVERIFY(!queue.isEmpty());
        QCOMPARE(textOf(queue), std::string("BCA"));
        QVERIFY(queue.isEmpty());
    }

    void WhoLeavesItStandsInItNoMore()
    {
        for (const char leaving : {'A', 'B', 'C'}) {
            TaskQueue queue(m_links);
            for (const char each : {'A', 'B', 'C'})
                queue.pushBack(task(each));
            queue.remove(task(leaving));
            queue.pushBack(task('D'));
            std::string left = "ABCD";
            std::erase(left, leaving);
            QCOMPARE(textOf(queue), left);
        }
        TaskQueue ofOne(m_links);
        ofOne.pushBack(task('A'));
        ofOne.remove(task('A'));
        QVERIFY(ofOne.isEmpty());
    }

    void EmptiedQueueIsAsNew()
    {
        TaskQueue queue(m_links);
        queue.pushFront(task('A'));
        QCOMPARE(textOf(queue), std::string("A"));
        queue.pushFront(task('B'));
        queue.pushBack(task('A'));
        QCOMPARE(textOf(queue), std::string("BA"));
    }

    void QueuesOfTheSameLinksDoNotDisturbEachOther()
    {
        TaskQueue even(m_links);
        TaskQueue odd(m_links);
        for (const char letter : {'A', 'C', 'E'}) {
            even.pushBack(task(letter));
            odd.pushBack(task(static_cast<char>(letter + 1)));
        }
        odd.pushBack(*even.takeFirst());
        QCOMPARE(textOf(even), std::string("CE"));
        QCOMPARE(textOf(odd), std::string("BDFA"));
    }

    void AllAreTakenAtOnce()
    {
        TaskQueue queue(m_links);
        queue.pushBack(task('A'));
        queue.pushBack(task('B'));
        TaskQueue taken = queue.takeAll();
        QVERIFY(queue.isEmpty());
        queue.pushBack(task('C'));
        QCOMPARE(textOf(taken), std::string("AB"));
        QCOMPARE(textOf(queue), std::string("C"));
    }
};

QTEST_APPLESS_MAIN(TaskQueueTest)
#include "task_queue_test.moc"
