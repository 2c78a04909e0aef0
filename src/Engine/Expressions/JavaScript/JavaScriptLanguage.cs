using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lajur.Engine.Scripting.Evaluation;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>
/// JavaScript as Elsa's users write it: bounded in time, statements, depth and memory, without any way to .NET.
/// </summary>
internal sealed class JavaScriptLanguage(EngineOptions options) : IExpressionLanguage
{
    private readonly ScriptCache _cache = new(options);

    public string Type => "JavaScript";

    public string DisplayName => "JavaScript";

    public string? MonacoLanguage => "javascript";

    public bool IsBrowsable => true;

    public JsonNode? Evaluate(Expression expression, ExpressionContext context)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var script = _cache.Get(expression.Text);
        if (script.Error is { } error)
        {
            throw new ExpressionException(At(error.Message, error.Line, error.Column));
        }

        try
        {
            return new ScriptRun(script, context.Require(), options).Execute();
        }
        catch (JsThrow e)
        {
            throw new ExpressionException(At(e.Message, e.Line, e.Column), e);
        }
        catch (ScriptBoundException e)
        {
            throw new ExpressionException(e.Message, e);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new ExpressionException($"The script runs longer than {options.ScriptTimeout.TotalSeconds} s.", e);
        }
        catch (InsufficientExecutionStackException e)
        {
            throw new ExpressionException("Functions or values of the script are nested too deep.", e);
        }
    }

    public ExpressionSyntaxError? Check(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _cache.Get(expression.Text).Error;
    }

    private static string At(string message, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{message} (line {line}, column {column})");
}
