using System.Runtime.CompilerServices;
using Lajur.Activities.Cases;
using Lajur.Activities.Inbox;
using Lajur.Activities.Notices;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks;

/// <summary>A procedure for cases begins with the submission and can end with the closing. Other drawings are left alone.</summary>
public sealed class BeginningAndEndCheck : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (!IsProcedure(definition, workflow))
        {
            yield break;
        }

        var beginnings = workflow.Nodes.OfType<CaseSubmitted>().ToList();
        foreach (var problem in BeginningsOf(workflow, beginnings).Concat(EndsOf(workflow, beginnings)).Concat(MediaOf(workflow)))
        {
            yield return problem;
        }
    }

    private static bool IsProcedure(WorkflowDefinition definition, CompiledWorkflow workflow) =>
        definition.CustomProperties?["service"] is not null
        || workflow.Nodes.Any(node => node is CaseSubmitted or OfficerStep or ApplicantQuestion or OfferReopening or NotifyApplicant or CloseCase);

    private static IEnumerable<DefinitionProblem> BeginningsOf(CompiledWorkflow workflow, List<CaseSubmitted> beginnings)
    {
        if (beginnings.Count == 0)
        {
            yield return Problems.Error(
                "Alur ini tidak diawali \"Permohonan diajukan\".", "Letakkan \"Permohonan diajukan\" sebagai langkah pertama.");
        }

        foreach (var extra in beginnings.Skip(1))
        {
            yield return Problems.Error(
                extra, null, "alur hanya boleh memiliki satu \"Permohonan diajukan\".", "Hapus salah satunya.");
        }

        var connections = new DrawnConnections(workflow);
        foreach (var beginning in beginnings.Take(1).Where(b => LeadsInto(workflow, connections, b)))
        {
            yield return Problems.Error(
                beginning, null, "ada panah yang kembali ke awal alur.", "Arahkan panah itu ke langkah sesudah permohonan diajukan.");
        }
    }

    private static bool LeadsInto(CompiledWorkflow workflow, DrawnConnections connections, Activity target) =>
        workflow.Nodes.Any(node => connections.Next(node).Contains(target));

    private static IEnumerable<DefinitionProblem> EndsOf(CompiledWorkflow workflow, List<CaseSubmitted> beginnings)
    {
        if (!workflow.Nodes.OfType<CloseCase>().Any())
        {
            yield return Problems.Error("Alur ini tidak pernah menutup perkara.", "Akhiri setiap jalan dengan \"Tutup perkara\".");
            yield break;
        }

        if (beginnings is [var beginning, ..]
            && !new DrawnConnections(workflow).ReachableFrom(beginning).OfType<CloseCase>().Any())
        {
            yield return Problems.Error(
                beginning, null, "tidak ada jalan dari sini ke \"Tutup perkara\".", "Sambungkan panah yang terputus.");
        }
    }

    private static IEnumerable<DefinitionProblem> MediaOf(CompiledWorkflow workflow) => workflow.Nodes
        .OfType<NotifyApplicant>()
        .Where(notice => Drawn.Text(notice.Medium) != NotifyApplicant.OnTrackingPage && Drawn.IsEmpty(notice.Lane))
        .Select(notice => Problems.Error(
            notice,
            "lane",
            "belum ada pelaksana untuk pemohon yang memilih telepon, WhatsApp atau datang langsung.",
            "Pilih pelaksananya, atau sampaikan melalui halaman pelacakan saja."));
}
