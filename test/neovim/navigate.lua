-- Goes about in a draft as a writer in Neovim does, by Neovim's own commands where it has them, and prints where that led: one JSON
-- object. Called by neovim.test.ts: WENGAO_NODE, WENGAO_SERVER, WENGAO_DRAFT (a path in the working folder).

vim.o.swapfile = false

local read = false
local id = vim.lsp.start_client({
  name = 'wengao',
  cmd = { vim.env.WENGAO_NODE, vim.env.WENGAO_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function(_, filetype)
    return filetype == 'text' and 'plaintext' or filetype
  end,
  handlers = {
    ['textDocument/publishDiagnostics'] = function() read = true end,
  },
})
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.WENGAO_DRAFT))
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)

local function wait(what, done)
  if vim.wait(20000, done, 5) then return end
  io.stderr:write('nothing came of ' .. what .. '\n')
  vim.cmd('cquit')
end
wait('opening', function() return read end)

local function go(words)
  vim.fn.cursor(1, 1)
  vim.fn.search('\\V' .. words, 'cW')
end
local function ask(method, params)
  local answer = client.request_sync(method, params, 20000, buffer)
  return answer and answer.result
end
local function here() return vim.lsp.util.make_position_params(0, 'utf-16') end
local shown = {}

go('第二部分')
local from = vim.fn.line('.')
vim.lsp.buf.definition()
wait('definition', function() return vim.fn.line('.') ~= from end)
shown.definition = vim.fn.getline('.')

go('第二部分')
vim.lsp.buf.references()
wait('references', function() return #vim.fn.getqflist() > 0 end)
shown.references = {}
for _, one in ipairs(vim.fn.getqflist()) do table.insert(shown.references, one.lnum) end
vim.cmd('cclose')
vim.api.nvim_set_current_buf(buffer)

go('社会捐赠')
local params = here()
shown.selection = {}
local ranges = ask('textDocument/selectionRange', { textDocument = params.textDocument, positions = { params.position } })
local range = ranges and ranges[1]
while range do
  table.insert(shown.selection, range.range['end'].line - range.range.start.line + 1)
  range = range.parent
end

shown.symbols = {}
for _, one in ipairs(ask('workspace/symbol', { query = '存问题' }) or {}) do table.insert(shown.symbols, one.name) end

go('二是统一配送。')
vim.fn.search('。', 'ceW')
vim.fn.setline('.', vim.fn.getline('.') .. '三')
vim.fn.cursor(vim.fn.line('.'), #vim.fn.getline('.') + 1)
local cursor = here()
cursor.position.character = vim.str_utfindex(vim.fn.getline('.'))
cursor.context = { triggerKind = 1 }
local answer = ask('textDocument/completion', cursor) or {}
shown.completion = {}
for _, one in ipairs(answer.items or answer) do table.insert(shown.completion, one.label) end

go('x市')
vim.lsp.buf.rename('云台市')
wait('rename', function() return vim.fn.search('云台市', 'nw') > 0 end)
shown.renamed = vim.api.nvim_buf_get_lines(buffer, 3, 4, false)[1]

io.stdout:write(vim.fn.json_encode(shown) .. '\n')
vim.lsp.stop_client(id)
vim.wait(2000, function() return vim.lsp.client_is_stopped(id) end, 5)
vim.cmd('qall!')
