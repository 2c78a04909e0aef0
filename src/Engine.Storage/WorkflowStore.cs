using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

/// <summary>
/// The engine's rows in a scope's context. Writes wait until the step ends or reads again (see
/// <see cref="StepWrites"/>); claims are single conditional statements that go out at once.
/// </summary>
internal sealed partial class WorkflowStore(DbContext db, StepWrites writes, WriterTurns turns) : IWorkflowStore
{
    private bool IsPostgres => db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);
}
