using System.Text.Json.Nodes;
using Jint.Runtime;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>
/// JavaScript as Elsa's users write it, in the ECMAScript 5.1 of Jint 2: bounded in time, statements, depth and
/// memory, without any way to .NET.
/// </summary>
internal sealed class JavaScriptLanguage(EngineOptions options) : IExpressionLanguage
{
    private readonly ScriptCache _cache = new(options);
    private readonly ScriptEngines _engines = new(options);

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
            throw new ExpressionException($"{error.Message} (line {error.Line}, column {error.Column})");
        }

        var run = new ScriptRun(script, context.Require(), options, _engines);
        try
        {
            return run.Execute();
        }
        catch (JavaScriptException e)
        {
            throw new ExpressionException($"{e.Message} (line {e.LineNumber})", e);
        }
        catch (StatementsCountOverflowException e)
        {
            throw new ExpressionException($"The script executes more than {options.ScriptMaxStatements} statements.", e);
        }
        catch (RecursionDepthOverflowException e)
        {
            throw new ExpressionException($"Functions call each other more than {options.ScriptMaxRecursion} deep.", e);
        }
        catch (Exception e) when (e is TimeoutException or System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            throw new ExpressionException($"The script runs longer than {options.ScriptTimeout.TotalSeconds} s.", e);
        }
        catch (Exception e) when (e is OutOfMemoryException or InsufficientExecutionStackException)
        {
            throw new ExpressionException("The script needs too much memory.", e);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NullReferenceException
            or InvalidCastException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            throw new ExpressionException("The script does something the interpreter cannot do.", e);
        }
    }

    public ExpressionSyntaxError? Check(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _cache.Get(expression.Text).Error;
    }
}
