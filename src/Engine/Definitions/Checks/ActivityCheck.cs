using System.Globalization;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;

namespace Lajur.Engine.Definitions.Checks;

/// <summary>Checks of one node: its type, its inputs, its expressions.</summary>
internal static class ActivityCheck
{
    public static IEnumerable<DefinitionProblem> Run(Activity node, ActivityCatalog catalog, ExpressionEvaluator evaluator)
    {
        if (node is NotFoundActivity)
        {
            if (DefinitionReference.Of(node.Json) is not null)
            {
                yield return Unusable(node);
                yield break;
            }

            var near = catalog.Suggest(node.Type);
            yield return new DefinitionProblem(
                ProblemSeverity.Error,
                node.Id,
                node.NodeId,
                "type",
                $"Langkah \"{node.DisplayText}\" berjenis \"{node.Type}\", yang tidak terpasang.",
                near is null ? "Ganti dengan langkah dari daftar." : $"Mungkin yang dimaksud \"{near}\".");
            yield break;
        }

        foreach (var input in node.Inputs)
        {
            if (Missing(node, input) is { } missing)
            {
                yield return missing;
            }
            else if (input.Expression is { } expression)
            {
                foreach (var problem in Check(node, JsonName(input.Name), expression, input, evaluator))
                {
                    yield return problem;
                }
            }
        }

        foreach (var (path, expression) in node.ExtraExpressions)
        {
            foreach (var problem in Check(node, path, expression, null, evaluator))
            {
                yield return problem;
            }
        }
    }

    private static DefinitionProblem Unusable(Activity node) => new(
        ProblemSeverity.Error,
        node.Id,
        node.NodeId,
        "workflowDefinitionVersionId",
        $"Langkah \"{node.DisplayText}\" memakai alur yang tidak ada, belum terbit, tidak boleh dipakai sebagai langkah, atau memakai alur ini kembali.",
        "Pilih alur lain dari daftar langkah, atau terbitkan alur itu lebih dulu.");

    private static DefinitionProblem? Missing(Activity node, Input input)
    {
        var descriptor = node.Descriptor.FindInput(input.Name);
        var empty = input.Expression is null
            || (input.Expression.Type == "Literal" && input.Expression.Text.Trim().Length == 0);
        return descriptor is { Required: true } && empty && input.FallbackValue is null
            ? new DefinitionProblem(
                ProblemSeverity.Error,
                node.Id,
                node.NodeId,
                descriptor.JsonName,
                $"Langkah \"{node.DisplayText}\" belum berisi \"{descriptor.DisplayName}\".",
                $"Buka langkah itu, lalu isi \"{descriptor.DisplayName}\".")
            : null;
    }

    private static IEnumerable<DefinitionProblem> Check(
        Activity node, string path, Expression expression, Input? input, ExpressionEvaluator evaluator)
    {
        if (evaluator.Check(expression) is { } error)
        {
            var place = error.Line > 0
                ? string.Create(CultureInfo.InvariantCulture, $" (baris {error.Line}, kolom {error.Column})")
                : "";
            yield return new DefinitionProblem(
                ProblemSeverity.Error,
                node.Id,
                node.NodeId,
                path,
                $"Ungkapan {expression.Type} pada \"{node.DisplayText}\", isian \"{path}\", salah{place}: {error.Message}",
                "Perbaiki ungkapan itu.");
        }
        else if (input is not null && expression.Type is "Literal" or "Object" && Misfit(input!, expression, evaluator) is { } why)
        {
            yield return new DefinitionProblem(
                ProblemSeverity.Error,
                node.Id,
                node.NodeId,
                path,
                $"Isian \"{path}\" pada \"{node.DisplayText}\" tidak sesuai jenisnya: {why}",
                "Perbaiki isian itu.");
        }
    }

    /// <summary>Why a fixed value cannot be read as the input's type; null when it can.</summary>
    private static string? Misfit(Input input, Expression expression, ExpressionEvaluator evaluator)
    {
        try
        {
            InputConversion.Try(input, evaluator.Evaluate(expression, ExpressionContext.Empty));
            return null;
        }
        catch (Exception e) when (e is FormatException or ExpressionException)
        {
            return e.Message;
        }
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
