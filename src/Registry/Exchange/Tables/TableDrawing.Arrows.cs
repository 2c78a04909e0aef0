using System.Text.Json.Nodes;
using Lajur.Registry.Exchange.Charts;
using Lajur.Registry.Exchange.Tables.Reading;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Exchange.Tables;

public sealed partial class TableDrawing
{
    /// <summary>Stands for a condition that no table says. It is no expression, so that the drawing cannot be published before somebody writes it.</summary>
    private const string Unknown = "syarat belum diisi";

    private void AddArrows()
    {
        foreach (var step in _table.Steps)
        {
            foreach (var node in _nodes[step])
            {
                switch (node.Json["type"]!.ToString())
                {
                    case SopDrawing.UserTask:
                        AddWays(step, node);
                        break;
                    case SopDrawing.CaseSubmitted when _nodes[step].Count > 1:
                        // Whoever takes it in goes on from the submission itself.
                        foreach (var other in _nodes[step].Skip(1))
                        {
                            _chart.Arrow(node.Id, "Done", other.Id);
                        }

                        break;
                    case var type:
                        AddOnly(step, node, type == SopDrawing.CaseSubmitted ? "Done" : "Sudah");
                        break;
                }
            }
        }
    }

    private void AddWays(TableStep step, DrawnNode node)
    {
        foreach (var way in WaysOf(step))
        {
            if (way.AsksApplicant || (way.To is [var back] && back == _table.Steps[0].Number))
            {
                AskApplicant(step, node, way.Outcome!);
            }
            else if (way.Ends)
            {
                _chart.Arrow(node.Id, way.Outcome!, Close(Outcomes.IsDenial(way.Outcome!) ? way.Outcome! : End));
            }
            else
            {
                Lead(step, node, way.Outcome!, way.To);
            }
        }
    }

    /// <summary>The way on from a step that nobody decides at; where the table names several rows, a choice stands between.</summary>
    private void AddOnly(TableStep step, DrawnNode node, string port)
    {
        IReadOnlyList<string> to = step.Ways is [var way] ? way.To : [.. NextOf(step).Select(next => next.Number)];
        if (to.Count == 0)
        {
            _chart.Arrow(node.Id, port, Close(End));
        }
        else if (to.Count == 1)
        {
            Lead(step, node, port, to);
        }
        else
        {
            var choice = _chart.Add(DrawnNode.Of($"Pilih{Plain(step.Number)}", "Elsa.FlowSwitch", $"Langkah {string.Join(" atau ", to)}?", node.Lane)
                .With("mode", "MatchFirst").With("cases", new JsonArray([.. to.Select(number => Case(number))])));
            _chart.Arrow(node.Id, port, choice.Id);
            foreach (var number in to)
            {
                Lead(step, choice, CaseName(number), [number]);
            }

            _notes.Add($"Langkah {string.Join(" dan ", to)} adalah pilihan, tetapi tabel tidak menyebut syaratnya. Isi syaratnya pada \"Langkah {string.Join(" atau ", to)}?\" sebelum alur diterbitkan.");
        }
    }

    private JsonObject Case(string number) => new()
    {
        ["label"] = CaseName(number),
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = Unknown },
    };

    private string CaseName(string number) => $"{number} {Short(_table.Steps.First(step => step.Number == number).Title)}";

    private void Lead(TableStep from, DrawnNode node, string port, IReadOnlyList<string> numbers)
    {
        var steps = numbers.Select(number => _table.Steps.First(step => step.Number == number)).ToList();
        foreach (var step in steps)
        {
            if (steps.Count > 1 || _nodes[step].Count > 1)
            {
                _forked.Add(step);
            }

            _leads.Add((from, node, port, step));
        }
    }

    /// <summary>
    /// Draws what leads to each step. Branches that began together are waited for where they meet, so that the step comes once.
    /// </summary>
    private void AddJoins()
    {
        foreach (var (target, leads) in _leads.GroupBy(lead => lead.To).Select(group => (group.Key, group.ToList())))
        {
            var ahead = leads.Where(lead => lead.Step.Row < target.Row).ToList();
            var entries = _nodes[target].Where(node => node.Json["type"]!.ToString() != SopDrawing.CaseSubmitted).ToList();
            if (entries.Count == 0)
            {
                continue;
            }

            string? join = null;
            if (ahead.Select(lead => lead.Node.Id).Distinct(StringComparer.Ordinal).Count() > 1 && ahead.Exists(lead => _forked.Contains(lead.Step)))
            {
                join = _chart.Add(DrawnNode.Of($"Gabung{Plain(target.Number)}", "Elsa.FlowJoin", $"Semua sebelum langkah {target.Number} selesai", entries[0].Lane)
                    .With("mode", "WaitAllActive")).Id;
                foreach (var entry in entries)
                {
                    _chart.Arrow(join, "Done", entry.Id);
                }
            }

            foreach (var lead in leads)
            {
                foreach (var to in join is not null && ahead.Contains(lead) ? [join] : entries.Select(entry => entry.Id))
                {
                    _chart.Arrow(lead.Node.Id, lead.Port, to);
                }
            }
        }
    }

    private void AskApplicant(TableStep step, DrawnNode node, string outcome)
    {
        var id = $"Lengkapi{Plain(step.Number)}";
        if (!_chart.Has(id))
        {
            _chart.Add(DrawnNode.Of(id, SopDrawing.AskApplicant, "Pemohon melengkapi", node.Lane)
                .With("message", "Mohon lengkapi berkas permohonan Anda, lalu kirim kembali."));
            _chart.Arrow(id, "Dilengkapi", node.Id);
            _notes.Add($"Langkah {step.Number}: hasil \"{outcome}\" meminta pemohon melengkapi, lalu kembali ke langkah {step.Number}. Sesuaikan kalimat bagi pemohon di alur.");
        }

        _chart.Arrow(node.Id, outcome, id);
    }

    /// <summary>The closing with this result; one for each.</summary>
    private string Close(string result)
    {
        var id = result == End ? "Tutup" : $"Tutup{Camel(Folded.Key(result))}";
        if (!_chart.Has(id))
        {
            _chart.Add(DrawnNode.Of(id, "Lajur.CloseCase", result == End ? "Tutup perkara" : $"Tutup: {result}", lane: null).With("result", result).With("kind", "Closed"));
        }

        return id;
    }
}
