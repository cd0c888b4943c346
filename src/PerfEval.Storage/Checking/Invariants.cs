namespace PerfEval.Storage.Checking;

/// <summary>Every invariant that the database alone can tell.</summary>
internal static class Invariants
{
    public static readonly IReadOnlyList<Invariant> All =
    [
        new("每个收下的文件都有记录", "select format('文件 %s 没有上传记录', id) from documents d where not exists (select from uploads u where u.document_id = d.id)"),
        new("处理完的文件都有当前分析", """
            select format('文件 %s 状态为 %s，没有当前分析', id, state) from documents where state in ('done', 'partial') and current_run_id is null
            """),
        new("当前分析属于该文件，状态一致", """
            select format('文件 %s 的当前分析 %s 不是它的', d.id, r.id) from documents d join runs r on r.id = d.current_run_id where r.document_id <> d.id
            union all select format('文件 %s 状态为 %s，分析状态为 %s', d.id, d.state, r.status) from documents d join runs r on r.id = d.current_run_id
            where d.state = 'done' and r.status <> 'ok' or d.state = 'partial' and r.status <> 'partial'
            """),
        new("失败的文件都有原因", "select format('文件 %s 失败，没有原因', id) from documents where state = 'failed' and coalesce(reason, '') = ''"),
        new("每次分析都有报告信息", "select format('分析 %s 没有报告信息', id) from runs r where not exists (select from reports p where p.run_id = r.id)"),
        new("疑点数目与分析所记一致", """
            select format('分析 %s 记有 %s 个疑点，实有 %s 个', r.id, r.errors + r.warnings + r.infos, count(f.run_id)) from runs r left join findings f on f.run_id = r.id
            group by r.id having r.errors + r.warnings + r.infos <> count(f.run_id)
            """),
        new("同一分析中没有重复的疑点", """
            select format('分析 %s 的 %s 有 %s 个相同的疑点', f.run_id, f.rule, count(*)) from findings f
            group by f.run_id, f.rule, f.message, (select string_agg(e.start || '+' || e.length, ',' order by e.ordinal) from finding_evidence e where e.run_id = f.run_id and e.finding = f.ordinal)
            having count(*) > 1
            """),
        new("每条核对都在", """
            select format('分析 %s 没有核对记录', id) from runs r where r.status <> 'unreadable' and not exists (select from checks c where c.run_id = r.id)
            """),
        new("批次的各项数目之和等于总数", "select format('批次 %s 共 %s，各项之和 %s', id, total, queued + running + done + partial + failed) from batch_progress where total <> queued + running + done + partial + failed"),
        new("全文索引是当前分析的", """
            select format('文件 %s 的全文索引不是当前分析的', d.id) from documents d join search_entries e on e.document_id = d.id where e.run_id is distinct from d.current_run_id
            union all select format('文件 %s 没有全文索引', d.id) from documents d join runs r on r.id = d.current_run_id
            where r.text is not null and d.state in ('done', 'partial') and not exists (select from search_entries e where e.document_id = d.id)
            """),
        new("雷同索引是当前分析的", "select format('文件 %s 的雷同索引不是当前分析的', d.id) from documents d join narratives n on n.document_id = d.id where n.run_id is distinct from d.current_run_id"),
        new("没有无主的作业", """
            select format('文件 %s 正在处理，次数 %s 超过上限', id, attempts) from documents where state in ('queued', 'running') and attempts > 3
            """),
    ];
}
